using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Renderers.Html;

/// <summary>
/// What a browser lets a page do: run the theme's script and no other, take its styles, fonts and pictures from itself, and reach nobody.
/// </summary>
internal static class PagePolicy
{
    /// <summary>The policy of a page with this script, written without a blank between its tags.</summary>
    public static string Of(string script) =>
        $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Hash(script)}'; font-src data:; img-src data:; "
        + "base-uri 'none'; form-action 'none'";

    private static string Hash(string script) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
}
