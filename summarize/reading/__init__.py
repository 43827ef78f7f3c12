"""From files to `Report` values: formats, encodings, what is reporting and what is not, sentences."""
