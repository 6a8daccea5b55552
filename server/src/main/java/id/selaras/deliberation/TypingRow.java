package id.selaras.deliberation;

import id.selaras.deliberation.TypingLayout.Content;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * One member of a family that is to be typed.
 *
 * @param typed whether the family is ticked
 * @param answered whether the ministry has answered
 */
record TypingRow(UUID item, long areaNo, boolean typed, boolean answered, Map<Content, String> values) {

    TypingRow {
        values = Map.copyOf(values);
    }

    String value(Content content) {
        return values.getOrDefault(content, "");
    }

    TypingRow with(Map<Content, String> more) {
        var all = new EnumMap<Content, String>(Content.class);
        all.putAll(values);
        all.putAll(more);
        return new TypingRow(item, areaNo, typed, answered, all);
    }

    @Override
    public String toString() {
        return "TypingRow[" + item + "]";
    }
}
