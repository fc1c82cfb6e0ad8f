namespace RiverCrossingSim.Results.Tests;

public class FileNamesTests
{
    [Theory]
    [InlineData("kherson-2022", "kherson-2022")]
    [InlineData("twice the ferries", "twice-the-ferries")]
    [InlineData("../../x", "x")]
    [InlineData("a/b", "a-b")]
    [InlineData("..", "unnamed")]
    [InlineData("", "unnamed")]
    [InlineData(".hidden.", "hidden")]
    [InlineData("C:\\x", "C--x")]
    [InlineData("line\nbreak", "line-break")]
    public void A_name_becomes_one_part_of_a_path(string name, string file) => Assert.Equal(file, FileNames.Of(name));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        Assert.Equal(new string('x', 150), FileNames.Of(new string('x', 500)));
        Assert.Equal(
            string.Concat(Enumerable.Repeat("\U0001F6A2", 37)),
            FileNames.Of(string.Concat(Enumerable.Repeat("\U0001F6A2", 99)))
        );
    }

    [Fact]
    public void Names_in_one_folder_are_never_the_same() =>
        Assert.Equal(
            ["a-b", "a-b-2", "A-B-3", "a-b-2-2", "calm"],
            FileNames.Unique(["a/b", "a-b", "A:B", "a-b-2", "calm"])
        );

    [Theory]
    [InlineData("results/kherson-2022-1", null, "kherson-2022", 1UL)]
    [InlineData("results/compare-kherson-2022-7", "compare", "kherson-2022", 7UL)]
    [InlineData("results/validation-1", "validation", null, 1UL)]
    [InlineData("results/describe-ford", "describe", "ford", null)]
    [InlineData("results/sweep-x-18446744073709551615", "sweep", "../../x", ulong.MaxValue)]
    [InlineData("results/x-1", null, "../../../x", 1UL)]
    public void Every_usual_folder_is_in_results(string folder, string? kind, string? name, ulong? seed) =>
        Assert.Equal(folder, FileNames.UsualFolder(kind, name, seed).Replace('\\', '/'));
}
