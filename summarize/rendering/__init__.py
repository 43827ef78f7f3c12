"""From a `Result` to what a person or a program reads: text, Markdown, HTML, JSON."""
