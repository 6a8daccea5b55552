package id.selaras.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void every_kind_of_value_is_read_and_written_alike() {
        var text = "{\"a\": [1, -2.50, true, false, null], \"b\": {\"c\": \"\\\"d\\\\ é\\n\\u0001\"}}\n";
        assertThat(Json.read(text).write()).isEqualTo(text);
    }

    @Test
    void what_is_long_stands_in_lines() {
        var name = "n".repeat(60);
        assertThat(Json.read("{\"a\":\"" + name + "\",\"b\":\"" + name + "\"}").write())
                .isEqualTo("{\n  \"a\": \"" + name + "\",\n  \"b\": \"" + name + "\"\n}\n");
    }

    @Test
    void every_value_knows_its_line() {
        var root = (Json.Fields) Json.read("{\n\"a\":\n 12}");
        assertThat(root.line()).isEqualTo(1);
        assertThat(root.field("a")).contains(new Json.Decimal(new BigDecimal("12"), 3));
    }

    @Test
    void what_is_no_json_is_told_with_its_line() {
        for (var text : new String[] {
            "",
            "{",
            "{\"a\":1,}",
            "[1 2]",
            "{\"a\":1,\"a\":2}",
            "01",
            "1.",
            "tru",
            "\"a",
            "\"\\x\"",
            "\"\\u12\"",
            "{} {}",
            "-",
            "[".repeat(300)
        }) {
            assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JsonTrouble.class);
        }
        assertThatThrownBy(() -> Json.read("{\n\n\"a\" 1}"))
                .isInstanceOfSatisfying(
                        JsonTrouble.class, trouble -> assertThat(trouble.line()).isEqualTo(3));
    }
}
