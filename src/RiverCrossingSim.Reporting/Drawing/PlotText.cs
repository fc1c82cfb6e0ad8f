using ScottPlot;
using ScottPlot.Plottables;

namespace RiverCrossingSim.Reporting;

/// <summary>Texts in a plot's area for data, with the looks of all charts.</summary>
static class PlotText
{
    extension(Plot plot)
    {
        /// <summary>Writes a text.</summary>
        /// <param name="words">The text, of one or several lines.</param>
        /// <param name="x">Where it is anchored, in the plot's units.</param>
        /// <param name="y">Where it is anchored, in the plot's units.</param>
        /// <param name="alignment">Which of its corners or sides is anchored.</param>
        /// <param name="color">Its colour.</param>
        /// <param name="isBold">Whether it is bold.</param>
        public Text Write(string words, double x, double y, Alignment alignment, Color color, bool isBold = false)
        {
            var text = plot.Add.Text(words, x, y);
            text.LabelFontSize = ChartTheme.TextSize;
            text.LabelFontColor = color;
            text.LabelBold = isBold;
            text.LabelAlignment = alignment;
            return text;
        }
    }
}
