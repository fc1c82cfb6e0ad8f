"""Executes a notebook with nbclient and writes the executed copy: execute.py NOTEBOOK COPY"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

source, copy = map(Path, sys.argv[1:])
notebook = nbformat.read(source, as_version=4)
NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(source.parent)}}).execute()
nbformat.write(notebook, copy)
