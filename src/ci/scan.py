"""Walks the pages of a served sample year as one person and writes down what there is to attack: one address or form of
each kind, with the names of its fields. Used by scan.sh.

usage: scan.py sign-in ROOT LOGIN SLIP            prints the cookie
       scan.py walk ROOT COOKIE FOLDER            writes FOLDER/addresses and FOLDER/forms (address TAB body)
       scan.py still ROOT COOKIE                  ends with 1 when the cookie opens no stay any more
       scan.py wapiti ARGUMENT...                 runs wapiti, whose exclusions fail on Python 3.11 as Debian has it
"""
import fnmatch
import html.parser
import http.client
import re
import sys
import urllib.parse

PASSWORD = "ข้าวเหนียวมะม่วงหน้าร้อน"
# what would end the stay, or keep everybody else out
LEFT_ALONE = re.compile(r"^/(sign-in/out|account/(others|password))|/lang=|[?&]lang=")
MOST = 700


class Page(html.parser.HTMLParser):
    """The links and forms of a page."""

    def __init__(self, path, text):
        super().__init__()
        self.path, self.links, self.forms = path, set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag == "a" and (named.get("href") or "").startswith("/"):
            self.links.add(named["href"].split("#")[0])
        elif tag == "form":
            self.forms.append((named.get("method", "get"), named.get("action") or self.path,
                               named.get("enctype", ""), []))
        elif tag in ("input", "select", "textarea", "button") and self.forms and named.get("name"):
            self.forms[-1][3].append((named["name"], named.get("value") or "1"))


def ask(root, method, path, cookie="", body=None, kind="application/x-www-form-urlencoded"):
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(root).netloc, timeout=60)
    headers = {"Origin": root}
    if cookie:
        headers["Cookie"] = cookie
    if body is not None:
        headers["Content-Type"] = kind
    connection.request(method, urllib.parse.quote(path, safe="/?&=%+:,;@~!$'()*[]"), body, headers)
    answer = connection.getresponse()
    return answer, answer.read()


def cookie_of(answer):
    return (answer.getheader("Set-Cookie") or "").split(";")[0]


def sign_in(root, login, slip):
    answer, _ = ask(root, "POST", "/sign-in", body=urllib.parse.urlencode({"login": login, "secret": slip}))
    cookie = cookie_of(answer)
    if answer.getheader("Location") == "/sign-in/password":
        _, text = ask(root, "GET", "/sign-in/password", cookie)
        token = re.search(rb'name="form-token" value="([0-9a-f]+)"', text).group(1).decode()
        answer, _ = ask(root, "POST", "/sign-in/password", cookie, urllib.parse.urlencode(
            {"form-token": token, "chosen": PASSWORD, "again": PASSWORD}))
        cookie = cookie_of(answer)
    if ask(root, "GET", "/account", cookie)[0].status != 200:
        sys.exit("scan: %s is not signed in" % login)
    print(cookie)


def shape(path):
    """Addresses of one kind: numbers and codes are any number and any code."""
    split = urllib.parse.urlsplit(path)
    names = sorted(name for name, _ in urllib.parse.parse_qsl(split.query, True))
    return re.sub(r"(?<=/)(?:[A-Z]+-?[\d-]+|\d+|[A-Z0-9-]{12,})(?=/|$)", "#", split.path), tuple(names)


def walk(root, cookie, folder):
    waiting, seen, shapes = ["/", "/sign-in", "/public/check"], set(), {}
    addresses, forms = [], {}
    while waiting and len(seen) < MOST:
        path = waiting.pop(0)
        if path in seen or LEFT_ALONE.search(path):
            continue
        seen.add(path)
        kind = shape(path)
        shapes[kind] = shapes.get(kind, 0) + 1
        if shapes[kind] > 2:
            continue
        answer, content = ask(root, "GET", path, cookie)
        if answer.status >= 500:
            sys.exit("scan: %s answers %d" % (path, answer.status))
        if answer.getheader("Location", "").startswith("/"):
            waiting.append(answer.getheader("Location"))
        if answer.status == 200 and shapes[kind] == 1:
            addresses.append(path)
        if not (answer.getheader("Content-Type") or "").startswith("text/html"):
            continue
        page = Page(path, content.decode())
        waiting.extend(sorted(page.links))
        for method, action, encoding, fields in page.forms:
            if not action.startswith("/") or LEFT_ALONE.search(action):
                continue
            body = urllib.parse.urlencode(dict(fields))
            if method.lower() == "get":
                waiting.append(action + "?" + body)
            elif "multipart" not in encoding:
                forms.setdefault((shape(action), tuple(sorted(dict(fields)))), (action, body))
    with open(folder + "/addresses", "w") as out:
        out.writelines(root + it + "\n" for it in addresses)
    with open(folder + "/forms", "w") as out:
        out.writelines("%s%s\t%s\n" % (root, action, body) for action, body in forms.values())
    print("scan: %d kinds of pages, %d of forms" % (len(addresses), len(forms)), file=sys.stderr)


def still(root, cookie):
    sys.exit(0 if ask(root, "GET", "/account", cookie)[0].status == 200 else 1)


def wapiti(*arguments):
    from wapitiCore.net import crawler
    from wapitiCore.main.wapiti import wapiti_main
    crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))
    sys.argv = ["wapiti", *arguments]
    wapiti_main()


{"sign-in": sign_in, "walk": walk, "still": still, "wapiti": wapiti}[sys.argv[1]](*sys.argv[2:])
