using System;
using Plan2025.Validate;

return ValidateCommand.Run(args, Console.Out);
