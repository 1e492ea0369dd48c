package se.verkstall.processmotor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the acts offered in a case are all tried on, looked up once however many they are. Lives no longer than the page is gathered. */
public final class Uppslag {

    private final Function<String, Set<String>> modeller;
    private final Map<String, Set<String>> pagar = new HashMap<>();
    private final Map<String, Object> funnet = new HashMap<>();

    /** @param modeller the models that run with a business key */
    Uppslag(Function<String, Set<String>> modeller) {
        this.modeller = modeller;
    }

    /** Whether a process of the model runs with the business key. */
    public boolean pagar(String modell, String nyckel) {
        return pagar.computeIfAbsent(nyckel, modeller).contains(modell);
    }

    /** What the supplier gave the first time it was asked for under that name; whoever shares the name shares the type. */
    @SuppressWarnings("unchecked")
    public <T> T en(String vad, Supplier<T> hamta) {
        if (!funnet.containsKey(vad)) {
            funnet.put(vad, hamta.get());
        }
        return (T) funnet.get(vad);
    }
}
