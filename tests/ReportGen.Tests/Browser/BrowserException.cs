namespace ReportGen.Tests.Browser;

/// <summary>The browser did not print, or printed what may not be published; the message says why, in lines for the user.</summary>
public sealed class BrowserException(string message) : Exception(message);
