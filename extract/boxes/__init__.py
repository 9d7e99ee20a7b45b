"""Objectives in boxes and forms, label and value, to the same rows as tables have."""
