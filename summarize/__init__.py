"""Accord: several reports of one event in, one short neutral summary out, every claim traced to its sources."""

__version__ = "0.1.0"
