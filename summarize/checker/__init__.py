"""From a text and its reports to a `CheckedSummary`: claims, evidence, facts, verdicts."""
