package id.selaras.administration;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;

/**
 * The form of one template.
 *
 * @param own whether the area has a version of its own that can be withdrawn
 * @param posts that may initial or sign letters of this kind
 * @param placeholders code and meaning
 */
public record TemplatePage(
        Frame frame,
        String code,
        String title,
        String whose,
        boolean own,
        Field name,
        Field purpose,
        Field body,
        Field days,
        Field decile,
        Field samePerson,
        Field checkers,
        Field signers,
        List<Option> posts,
        List<String> checking,
        List<String> signing,
        List<Option> placeholders) {}
