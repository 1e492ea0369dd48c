package se.verkstall.webb.handlaggare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The filled-in application as the JSON that every application is: {@code sokande.namn} lies in {@code sokande}; a choice of yes or no is a truth value. */
@Component
class Ansokansjson {

    /** The fields that say how the application came, not what it says. */
    private static final List<String> INTE_I_ANSOKAN = List.of("muntlig", "informerad_forenklad");

    private final ObjectMapper json;

    Ansokansjson(ObjectMapper json) {
        this.json = json;
    }

    byte[] av(Map<String, Object> svar) {
        Map<String, Object> ansokan = new LinkedHashMap<>();
        svar.forEach((namn, varde) -> {
            if (!INTE_I_ANSOKAN.contains(namn)) {
                lagg(ansokan, namn.split("\\.", 2), varde);
            }
        });
        ansokan.values().removeIf(v -> v instanceof Map<?, ?> del && utanInnehall(del));
        try {
            return json.writeValueAsBytes(ansokan);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void lagg(Map<String, Object> agare, String[] stig, Object varde) {
        if (stig.length == 1) {
            agare.put(stig[0], sanning(varde));
        } else {
            ((Map<String, Object>) agare.computeIfAbsent(stig[0], n -> new LinkedHashMap<String, Object>())).put(stig[1], sanning(varde));
        }
    }

    private static Object sanning(Object varde) {
        return "true".equals(varde) ? Boolean.TRUE : "false".equals(varde) ? Boolean.FALSE : varde instanceof java.time.LocalDate dag ? dag.toString() : varde;
    }

    /** An unticked box says nothing by itself: a part with nothing else in it was not given. */
    private static boolean utanInnehall(Map<?, ?> del) {
        return del.values().stream().allMatch(Boolean.FALSE::equals);
    }
}
