"""Running writers and checkers over data: resumable, one folder a run."""
