"""One small module per file format; each turns bytes into the plain text of one or more reports."""
