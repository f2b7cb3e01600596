"""Phrases that give a fault away, one table for each fault.

A row is a pattern (`incident_review.item.pattern`) and an example that the tests run.
"""
