namespace RiverCrossingSim.Kernel.Tests.Random;

public class Philox4x32Tests
{
    // From kat_vectors of the Random123 distribution: counter, key, answer.
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000 00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344 a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Gives_the_published_answers(string counterAndKey, string answer)
    {
        var input = Words(counterAndKey);
        var block = Philox4x32.Block(input[0], input[1], input[2], input[3], input[4], input[5]);
        Assert.Equal(Words(answer), new[] { block.R0, block.R1, block.R2, block.R3 });
    }

    static uint[] Words(string hexadecimal) => [.. hexadecimal.Split(' ').Select(word => Convert.ToUInt32(word, 16))];
}
