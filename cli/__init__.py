"""Arguments, streams and exit codes; the pipeline, the only place where the stages meet."""
