namespace RiverCrossingSim.Notebook.Tests;

public class NotebookFileTests
{
    const string Small = """
        {
         "cells": [
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "a",
           "metadata": {
            "tags": [
             "parameters"
            ]
           },
           "outputs": [],
           "source": [
            "var x = \"é <b>\";\n",
            "x"
           ]
          },
          {
           "cell_type": "markdown",
           "id": "b",
           "metadata": {},
           "source": [
            "# A title"
           ]
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": "C# (RiverCrossingSim)",
           "language": "C#",
           "name": "rcsim"
          },
          "something": {
           "kept": 1.50
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void What_Jupyter_wrote_is_written_back_byte_for_byte() =>
        Assert.Equal(Small, NotebookFile.Parse(Small, "small.ipynb").ToJson());

    [Fact]
    public void Cells_tags_and_language_are_read()
    {
        var notebook = NotebookFile.Parse(Small, "small.ipynb");
        Assert.Equal("C#", notebook.Language);
        Assert.Equal([true, false], notebook.Cells.Select(cell => cell.IsCode));
        Assert.Equal("var x = \"é <b>\";\nx", notebook.Cells[0].Source);
        Assert.Equal(["parameters"], notebook.Cells[0].Tags);
    }

    [Theory]
    [InlineData(
        "{\"cells\": [\n",
        "x.ipynb:2:1: this is not JSON, which a notebook is; it breaks off or goes wrong here."
    )]
    [InlineData("[]", "x.ipynb: this is JSON but no notebook: it has no cells or no nbformat.")]
    [InlineData(
        "{\"cells\": [], \"nbformat\": 3}",
        "x.ipynb: nbformat 3 is not supported, only 4; 'jupyter nbconvert --to notebook' brings it up to date."
    )]
    [InlineData("{\"cells\": [{}], \"nbformat\": 4}", "x.ipynb: cell 1 has no cell_type or no source.")]
    public void What_is_no_notebook_is_said_to_be_none(string text, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookException>(() => NotebookFile.Parse(text, "x.ipynb")).Message);

    [Fact]
    public void A_notebook_that_is_not_there_is_said_to_be_missing() =>
        Assert.Equal(
            "/nowhere/x.ipynb: there is no such file.",
            Assert.Throws<NotebookException>(() => NotebookFile.Read("/nowhere/x.ipynb")).Message
        );
}
