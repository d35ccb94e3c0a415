using System;
using System.Text;
using Plan2025.Documents;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return DocumentTool.Run(args, Console.Out, Console.Error);
