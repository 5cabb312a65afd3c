using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Compose;

/// <summary>
/// A short id of a report's numbers: of the options in force, what is observed or filled in, and every measure. Two reports of one id say
/// the same of the same; comments, the order of rows, a trailing zero and the kind of line ends do not enter it.
/// </summary>
internal static class NumbersEdition
{
    private const int Digits = 8, Decimals = 9;

    // every language and profile of a report asks for it
    private static readonly ConditionalWeakTable<ResultSet, Tuple<ReportPlan, string>> Known = [];

    /// <summary>The id: eight hexadecimal digits.</summary>
    public static string Of(ReportPlan plan, ResultSet results)
    {
        var (of, id) = Known.GetValue(results, _ => Tuple.Create(plan, Made(plan, results)));
        return ReferenceEquals(of, plan) ? id : Made(plan, results);
    }

    private static string Made(ReportPlan plan, ResultSet results)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[results.Panel.Units.Count * results.Panel.Years.Count * sizeof(double)];
        void Say(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
        Say(plan.Id);
        foreach (var option in plan.Options) Say($"{option.Name}={option.Value}");
        foreach (var unit in results.Panel.Units) Say(unit.Value);
        foreach (var year in results.Panel.Years) Say(year.ToString());
        foreach (var indicator in plan.Systems.SelectMany(s => s.Indicators))
        {
            Say($"{indicator.Id} {indicator.Direction}");
            Append(results.Panel.Indicators[indicator.Id].Values, bytes, hash);
        }
        foreach (var measure in results.Measures)
        {
            Say(measure.Id.Value);
            Append(measure.Values, bytes, hash);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    // nine decimals: what differs by less is the same number of another machine
    private static void Append(LabeledMatrix<UnitId, Year> values, Span<byte> bytes, IncrementalHash hash)
    {
        var at = bytes;
        foreach (var number in values.Span)
        {
            var value = double.IsNaN(number) ? double.MaxValue : Math.Round(number, Decimals) + 0.0;
            BinaryPrimitives.WriteDoubleLittleEndian(at, value);
            at = at[sizeof(double)..];
        }
        hash.AppendData(bytes);
    }
}
