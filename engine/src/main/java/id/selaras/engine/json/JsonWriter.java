package id.selaras.engine.json;

import java.util.Iterator;
import java.util.Locale;

/** Writes JSON as a person would: what is short stands in one line. */
final class JsonWriter {
    private static final int SHORT = 100;

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(Json json) {
        var writer = new JsonWriter();
        writer.value(json, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(Json json, String indent) {
        switch (json) {
            case Json.Fields fields -> {
                var entries = fields.map().entrySet().iterator();
                nested('{', '}', indent, entries, (entry, within) -> {
                    string(entry.getKey());
                    out.append(": ");
                    value(entry.getValue(), within);
                });
            }
            case Json.Items items -> nested('[', ']', indent, items.list().iterator(), this::value);
            case Json.Text text -> string(text.value());
            case Json.Decimal number -> out.append(number.value().toPlainString());
            case Json.Truth truth -> out.append(truth.value());
            case Json.Nothing _ -> out.append("null");
        }
    }

    private interface Part<T> {
        void write(T part, String indent);
    }

    private <T> void nested(char open, char close, String indent, Iterator<T> parts, Part<T> each) {
        var from = out.length();
        var within = indent + "  ";
        out.append(open);
        while (parts.hasNext()) {
            out.append(within);
            each.write(parts.next(), within);
            out.append(parts.hasNext() ? "," : indent);
        }
        out.append(close);
        shorten(from);
    }

    /** Texts hold no line's end, so that every one of them was made here. */
    private void shorten(int from) {
        var one = out.substring(from).replaceAll(",\n *", ", ").replaceAll("\n *", "");
        if (one.length() <= SHORT) {
            out.replace(from, out.length(), one);
        }
    }

    private void string(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '"', '\\' -> out.append('\\').append(letter);
                case '\n' -> out.append("\\n");
                default -> {
                    if (letter < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
