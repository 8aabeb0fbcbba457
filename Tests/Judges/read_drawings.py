"""Reads reports and pictures with other people's parsers and prints what is in them as JSON.

The input is {"language": "markdown", "html", "svg" or "dot", "texts": [text, ...]}. Of each text the answer has
"shape": the elements in their order, as "<name class>" and "</name>"; "texts": what stands between them; "code": what
stands in code; "links": whatever leads elsewhere; "mentions": what GitHub would turn into links of its own; "problems":
what is not well-formed. Of a picture in dot, "texts" are the labels as a reader sees them.
"""

import json
import re
import sys
import xml.etree.ElementTree
from html.parser import HTMLParser

EMPTY = {"meta", "br", "hr", "img", "input", "link", "col", "wbr"}
LINKS = {"href", "src", "srcset", "action", "xlink:href", "data", "formaction", "poster"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.shape, self.texts, self.code, self.links, self.mentions, self.problems = [], [], [], [], [], []
        self.breaks = True

    def handle_starttag(self, tag, attributes):
        self.breaks = True
        names = [value for name, value in attributes if name == "class" and value]
        self.shape.append("<" + " ".join([tag] + names) + ">")
        for name, value in attributes:
            if name in LINKS or name.startswith("on"):
                self.links.append(f"{tag} {name}={value}")
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in EMPTY:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        self.breaks = True
        self.shape.append(f"</{tag}>")
        if not self.open or self.open[-1] != tag:
            self.problems.append(f"</{tag}> within {self.open}")
            while self.open and self.open[-1] != tag:
                self.open.pop()
        if self.open:
            self.open.pop()

    def handle_comment(self, text):
        self.breaks = True
        if text.strip():
            self.shape.append(f"<!--{text}-->")

    def handle_decl(self, text):
        self.shape.append(f"<!{text}>")

    def unknown_decl(self, text):
        self.problems.append(f"<![{text}")

    def handle_pi(self, text):
        self.problems.append(f"<?{text}")

    def handle_data(self, text):
        # Pieces of one text come one by one where a character reference is between them.
        if self.breaks or not self.texts:
            self.texts.append("")
        self.breaks = False
        self.texts[-1] += text
        if "code" in self.open or "pre" in self.open:
            self.code.append(text)
        elif "style" not in self.open:
            self.mentions += re.findall(r"(?:@|#)\w+", text)


def html(text):
    reader = Reader()
    reader.feed(text)
    reader.close()
    if reader.open:
        reader.problems.append(f"not closed: {reader.open}")
    return {
        "shape": reader.shape,
        "texts": [text for text in reader.texts if text.strip()],
        "code": reader.code,
        "links": reader.links,
        "mentions": reader.mentions,
        "problems": reader.problems,
    }


def markdown(text):
    # Imported here: a picture needs none of it.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("gfm-like")
    # GitHub makes no link of an address without a scheme.
    parser.linkify.add("//", None)
    return html(parser.render(text))


def svg(text):
    shape, texts, links = [], [], []

    def walk(element):
        name = element.tag.split("}")[-1]
        shape.append("<" + " ".join([name] + element.get("class", "").split()) + ">")
        links.extend(f"{name} {key}" for key in element.keys() if key.split("}")[-1] in LINKS or key.startswith("on"))
        if element.text and element.text.strip() and name != "style":
            texts.append(element.text)
        for child in element:
            walk(child)
            if child.tail and child.tail.strip():
                texts.append(child.tail)
        shape.append(f"</{name}>")

    try:
        walk(xml.etree.ElementTree.fromstring(text))
    except xml.etree.ElementTree.ParseError as error:
        return {"problems": [str(error)]}
    return {"shape": shape, "texts": texts, "links": links}


def dot(text):
    import pydot

    def label(thing):
        quoted = thing.get_label()
        if quoted is None:
            return ""
        inner = quoted[1:-1] if quoted.startswith('"') else quoted
        return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], inner)

    try:
        graphs = pydot.graph_from_dot_data(text)
    except Exception as error:  # Whatever the parser says.
        return {"problems": [str(error)]}
    if not graphs or len(graphs) != 1:
        return {"problems": ["not one graph"]}
    shape, texts = [], []
    for cluster in graphs[0].get_subgraphs():
        shape.append("<cluster>")
        texts.append(label(cluster))
        for node in cluster.get_nodes():
            shape.append(f"<{node.get('shape')}>")
            texts.append(label(node))
    for edge in graphs[0].get_edges():
        shape.append(f"<{edge.get_source()} {edge.get_destination()}>")
        texts.append(label(edge))
    return {"shape": shape, "texts": texts}


NOTHING = {"shape": [], "texts": [], "code": [], "links": [], "mentions": [], "problems": []}
request = json.load(sys.stdin)
read = {"markdown": markdown, "html": html, "svg": svg, "dot": dot}[request["language"]]
json.dump([NOTHING | read(text) for text in request["texts"]], sys.stdout)
