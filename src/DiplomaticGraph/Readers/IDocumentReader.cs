namespace DiplomaticGraph.Readers;

/// <summary>Turns files of one form into documents: the place where a <see cref="ClaimLoader"/> takes a form that the library does not read itself.</summary>
/// <remarks>
/// Give it in <see cref="ClaimLoaderOptions.DocumentReaders"/>. A file is one document. Implementations are safe for any number of threads, and give the same
/// document for the same bytes.
/// </remarks>
public interface IDocumentReader
{
    /// <summary>The form it reads: inputs that are told to be of it, by their content or by <see cref="ClaimLoaderOptions.Format"/>, come here.</summary>
    InputFormat Format { get; }

    /// <summary>How names end that files of the form commonly bear, with the dot, in lower case: such files of a folder are read. Empty where a folder holds none.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads one file.</summary>
    /// <param name="content">All bytes of it, at least one; not to be kept.</param>
    /// <param name="name">What problems call it, and the identity of the document.</param>
    /// <returns>The document, or why there is none. What is wrong with the file is a result, not an exception.</returns>
    DocumentParse Read(ReadOnlyMemory<byte> content, string name);
}
