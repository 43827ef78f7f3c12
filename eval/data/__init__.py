"""Data sets: from their own formats to examples and labelled claims, read as the product reads reports."""
