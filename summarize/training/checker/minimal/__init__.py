"""Minimally wrong claims about news, with their true twins, made by program from real sentences."""
