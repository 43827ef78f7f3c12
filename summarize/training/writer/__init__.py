"""The recipe of the writer that the package ships: from published sets to weights."""
