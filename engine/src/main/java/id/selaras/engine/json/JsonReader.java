package id.selaras.engine.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/** Reads RFC 8259, and refuses a field that stands twice: one of the two would be lost in silence. */
final class JsonReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int line = 1;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json document() {
        var value = value();
        space();
        if (at < text.length()) {
            throw trouble("something stands after the end");
        }
        return value;
    }

    private Json value() {
        space();
        var begun = line;
        if (++depth > DEEPEST) {
            throw trouble("nested too deeply");
        }
        var value = switch (peek()) {
            case '{' -> fields(begun);
            case '[' -> items(begun);
            case '"' -> new Json.Text(string(), begun);
            case 't' -> word("true", new Json.Truth(true, begun));
            case 'f' -> word("false", new Json.Truth(false, begun));
            case 'n' -> word("null", new Json.Nothing(begun));
            default -> number(begun);
        };
        depth--;
        return value;
    }

    private Json fields(int begun) {
        var map = new LinkedHashMap<String, Json>();
        take('{');
        if (!ends('}')) {
            do {
                space();
                var name = string();
                space();
                take(':');
                if (map.put(name, value()) != null) {
                    throw trouble("\"" + name + "\" stands twice");
                }
            } while (continues('}'));
        }
        return new Json.Fields(map, begun);
    }

    private Json items(int begun) {
        var list = new ArrayList<Json>();
        take('[');
        if (!ends(']')) {
            do {
                list.add(value());
            } while (continues(']'));
        }
        return new Json.Items(list, begun);
    }

    private boolean ends(char end) {
        space();
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean continues(char end) {
        if (ends(end)) {
            return false;
        }
        take(',');
        return true;
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw trouble("no value");
        }
        at += word.length();
        return value;
    }

    private Json number(int begun) {
        var from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var written = text.substring(from, at);
        if (!NUMBER.matcher(written).matches()) {
            throw trouble("no value");
        }
        return new Json.Decimal(new BigDecimal(written), begun);
    }

    private String string() {
        take('"');
        var read = new StringBuilder();
        while (peek() != '"') {
            var letter = text.charAt(at++);
            if (letter < ' ') {
                throw trouble("a text goes over the end of its line");
            }
            read.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        var letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw trouble("no such sign \\" + letter);
        };
    }

    private char unicode() {
        try {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw trouble("\\u needs four digits");
        }
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw trouble("\"" + wanted + "\" is missing");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw trouble("the text ends too early");
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at++) == '\n') {
                line++;
            }
        }
    }

    private JsonTrouble trouble(String message) {
        return new JsonTrouble(line, message);
    }
}
