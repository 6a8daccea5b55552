package id.selaras.registry;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A change as text, for whoever keeps one until it is decided. */
public final class RegistryChangeJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RegistryChangeJson() {}

    public static String write(RegistryChange change) {
        return JSON.writerFor(RegistryChange.class).writeValueAsString(change);
    }

    public static RegistryChange read(String json) {
        return JSON.readValue(json, RegistryChange.class);
    }
}
