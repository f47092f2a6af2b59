/// A pass of Python's `re` for label, number and unit over the same files.
enum PythonPass {
  static let script = """
    import os, re, sys
    folder, labels = sys.argv[1], sys.argv[2]
    with open(labels, encoding="utf-8") as file:
        names = sorted((line.strip() for line in file), key=len, reverse=True)
    pattern = re.compile(
        "(" + "|".join(map(re.escape, names)) + ")[^0-9。；\\\\n]{0,20}?([0-9][0-9,]*(?:\\\\.[0-9]+)?)\\\\s*(亿元|万元|元|人|个|辆|%)")
    found = 0
    for root, _, files in os.walk(folder):
        for name in files:
            with open(os.path.join(root, name), encoding="utf-8") as file:
                found += sum(1 for match in pattern.finditer(file.read()) if match.start() >= 0)
    print(found)

    """

  static func process(script: String, folder: String, labels: String, output: String) -> ChildProcess {
    ChildProcess(arguments: ["python3", script, folder, labels], output: output)
  }
}
