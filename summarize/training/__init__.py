"""The recipes that made the weights the package ships; nothing else in `summarize` imports this package."""
