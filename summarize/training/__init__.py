"""The recipes that made the weights the package ships; nothing else in the package imports them."""
