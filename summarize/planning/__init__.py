"""From reports to a `Plan`: what they agree on, which of them are independent, what a summary should say."""
