package id.selaras.engine.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON that knows the line it stands in; 0 where it was not read from a text. */
public sealed interface Json {

    int line();

    /** Fields in the order of the text. */
    record Fields(Map<String, Json> map, int line) implements Json {
        public Fields {
            map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        public Optional<Json> field(String name) {
            return Optional.ofNullable(map.get(name));
        }
    }

    record Items(List<Json> list, int line) implements Json {
        public Items {
            list = List.copyOf(list);
        }
    }

    record Text(String value, int line) implements Json {}

    record Decimal(BigDecimal value, int line) implements Json {}

    record Truth(boolean value, int line) implements Json {}

    record Nothing(int line) implements Json {}

    /** @throws JsonTrouble with the line */
    static Json read(String text) {
        return new JsonReader(text).document();
    }

    static Json text(String value) {
        return new Text(value, 0);
    }

    static Json number(BigDecimal value) {
        return new Decimal(value, 0);
    }

    static Json number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    static Json items(List<Json> list) {
        return new Items(list, 0);
    }

    static Json fields(Map<String, Json> map) {
        return new Fields(map, 0);
    }

    /** The text of the value, two spaces for each level. */
    default String write() {
        return JsonWriter.write(this);
    }
}
