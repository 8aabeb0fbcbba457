/// The picture as one file that needs no other.
package struct HTMLDrawing {
  private let svg: String

  package init(_ graph: AccessGraph) { svg = SVGDrawing(graph).text }

  package var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Accounts and the access between them</title>
    <style>:root { color-scheme: light dark; } body { margin: 0; background: #ffffff; }
    @media (prefers-color-scheme: dark) { body { background: #0d1117; } } svg { max-width: 100%; height: auto; }</style>
    </head>
    <body>
    \(svg)</body>
    </html>

    """
  }
}
