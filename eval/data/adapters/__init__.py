"""One small module per format of a data set; each turns its files into rows."""
