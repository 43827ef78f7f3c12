"""From a `Plan` to a `Draft`: encoder-decoders, decoder-only models and extractive baselines."""
