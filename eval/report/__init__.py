"""Runs side by side: systems by metrics, which differences hold, quality against time, and where systems fail."""
