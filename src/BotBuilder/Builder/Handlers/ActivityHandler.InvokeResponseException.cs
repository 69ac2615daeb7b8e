using System.Net;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Ends the handling of an invoke with a status and a body.</summary>
#pragma warning disable CA1034 // Handlers of bots catch and throw it by this name.
    protected class InvokeResponseException : Exception
#pragma warning restore CA1034
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object? _body;

        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
