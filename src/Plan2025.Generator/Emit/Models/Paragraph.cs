// A paragraph of documentation, in pieces of XML that are written one after the other. Most of them stand in the document, and making
// one string of them would copy the whole document.
global using Paragraph = Plan2025.Generator.Model.EquatableArray<string>;
