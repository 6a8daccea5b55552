package id.selaras.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the list that the build of {@code web/} leaves beside its files. */
final class AssetManifest {

    private AssetManifest() {}

    static Assets read() {
        try (var json = AssetManifest.class.getResourceAsStream("/web/manifest.json")) {
            if (json == null) {
                return new Assets(Map.of());
            }
            var entries = JsonMapper.shared().readValue(json, new TypeReference<Map<String, Entry>>() {});
            var hrefs = new HashMap<String, String>();
            entries.forEach((source, entry) -> hrefs.put(shortName(source), "/web/" + entry.file()));
            return new Assets(hrefs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortName(String source) {
        return source.substring(source.lastIndexOf('/') + 1).replace(".ts", ".js");
    }

    record Entry(String file) {}
}
