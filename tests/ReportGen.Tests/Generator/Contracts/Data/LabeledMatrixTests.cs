using MathNet.Numerics.Random;
using ReportGen.Contracts.Data;

namespace ReportGen.Tests.Generator.Contracts.Data;

/// <summary>A view is the mapped matrix, whatever it is asked by.</summary>
public class LabeledMatrixTests
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void View_AskedByAnything_IsTheMappedMatrix(int seed)
    {
        var random = new MersenneTwister(seed, threadSafe: false);
        var x = Matrix(1500, 5, (_, _) => random.NextDouble() < 0.1 ? null : random.NextDouble()); // more than a block of a view
        Scale[] scales = [new(2, 1), new(-3, 0), new(double.NaN, 0), new(0, 4), new(1, -1)];
        Same(x.Map((v, c) => scales[c].Of(v)), x.View(scales));
        Scale[] whole = [.. scales.Select(s => double.IsNaN(s.Of(1)) ? new Scale(5, 5) : s)];
        Same(x.Map((v, c) => scales[c].Of(v)).Map((v, c) => whole[c].Of(v)), x.View(scales).View(whole));
    }

    [Fact]
    public void View_WithoutGaps_IsWhole()
    {
        var x = Matrix(3, 2, (r, c) => r + c);
        Assert.True(x.View<Scale>([new(1, 1), new(2, 2)]).IsWhole);
        Assert.False(x.View<Scale>([new(1, 1), new(double.NaN, 2)]).IsWhole);
        Assert.False(Matrix(3, 2, (r, c) => r == 2 ? null : c).View<Scale>([new(1, 1), new(2, 2)]).IsWhole);
    }

    [Fact]
    public void View_OfAnInfiniteValue_IsRefusedByName()
    {
        var x = Matrix(3, 2, (r, _) => r == 1 ? 1e308 : 1);
        var refused = Assert.Throws<ArgumentException>(() => x.View<Scale>([new(1, 0), new(10, 0)]));
        Assert.StartsWith("an infinite value at '1'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void View_OfNothing_IsNothing() =>
        Same(Matrix(0, 2, (_, _) => 1), Matrix(0, 2, (_, _) => 1).View<Scale>([new(1, 0), new(1, 0)]));

    private static void Same(LabeledMatrix<int, int> mapped, LabeledMatrix<int, int> view)
    {
        Assert.Equal(mapped.Span.ToArray(), view.Span.ToArray());
        Assert.Equal(mapped.Defined, view.Defined);
        Assert.Equal(mapped.Gaps, view.Gaps);
        Assert.Equal(mapped.IsWhole, view.IsWhole);
        Assert.Equal(mapped.Where(v => v > 1), view.Where(v => v > 1));
        for (var c = 0; c < mapped.Columns.Count; c++)
        {
            Assert.Equal(mapped.InColumn(c).ToArray(), view.InColumn(c).ToArray());
            Assert.Equal(mapped.Column(c).Defined, view.Column(c).Defined);
        }
        for (var r = 0; r < mapped.Rows.Count; r++)
        {
            Assert.Equal(mapped.Row(r).Defined, view.Row(r).Defined);
            for (var c = 0; c < mapped.Columns.Count; c++)
            {
                Assert.Equal((mapped.At(r, c), mapped.Has(r, c)), (view.At(r, c), view.Has(r, c)));
                Assert.Equal((mapped.TryGet(r, c, out var m), m), (view.TryGet(r, c, out var v), v));
            }
        }
        var part = new double[Math.Min(7, mapped.Cells)];
        for (var first = 0; first + part.Length <= mapped.Cells; first += 3)
        {
            view.CopyTo(first, part);
            Assert.Equal(mapped.Span.Slice(first, part.Length).ToArray(), part);
        }
        foreach (var limit in (double[])[-10, 0, 0.5, 4.5, 10]) Assert.Equal(mapped.Any(v => v > limit), view.Any(v => v > limit));
    }

    private static LabeledMatrix<int, int> Matrix(int rows, int columns, Func<int, int, double?> value) =>
        LabeledMatrix<int, int>.From(new Axis<int>(Enumerable.Range(0, rows)), new Axis<int>(Enumerable.Range(0, columns)), value);

    private readonly struct Scale(double times, double plus) : IScale
    {
        public double Of(double number) => (times * number) + plus;
    }
}
