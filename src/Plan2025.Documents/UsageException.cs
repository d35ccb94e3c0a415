using System;

namespace Plan2025.Documents;

/// <summary>Arguments that mean nothing.</summary>
internal sealed class UsageException(string message) : Exception(message);
