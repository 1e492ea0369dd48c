package se.verkstall.handling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Personnamn;

/**
 * Fills in document templates. Values are always shown as text: nothing in a name is read as HTML.
 *
 * <p>A template says in {@code <meta name="lagrum">} which sections it carries out, and in {@code <meta name="kraver">} which values it
 * cannot do without: a document with a blank where the law wants a fact is never made.
 */
@Component
class Dokumentmallar {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final Pattern NAMN = Pattern.compile("[a-z][A-Za-z0-9_-]*");
    private static final Pattern TITEL = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern EJ_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final SpringTemplateEngine motor;
    private final Clock klocka;
    private final UnaryOperator<String> namn;
    private final Map<String, Huvud> huvuden = new ConcurrentHashMap<>();

    @Autowired
    Dokumentmallar(Clock klocka, Personnamn namn) {
        this(klocka, namn::av);
    }

    /** @param namn what a person is called whose user name it is given */
    Dokumentmallar(Clock klocka, UnaryOperator<String> namn) {
        this.klocka = klocka;
        this.namn = namn;
        ClassLoaderTemplateResolver plats = new ClassLoaderTemplateResolver();
        plats.setPrefix("templates/dokument/");
        plats.setSuffix(".html");
        plats.setTemplateMode(TemplateMode.HTML);
        plats.setCharacterEncoding(StandardCharsets.UTF_8.name());
        plats.setCacheable(true);
        this.motor = new SpringTemplateEngine();
        this.motor.setTemplateResolver(plats);
    }

    /** A filled-in document. */
    record Renderat(String titel, String lagrum, String html) {
    }

    private record Huvud(String lagrum, List<String> kraver) {
    }

    Renderat rendera(String malnummer, String mall, Map<String, Object> data) {
        Huvud huvud = huvuden.computeIfAbsent(mall, Dokumentmallar::las);
        List<String> saknas = huvud.kraver().stream().filter(v -> arTom(data.get(v))).toList();
        if (!saknas.isEmpty()) {
            throw new IllegalArgumentException("Dokumentet " + mall + " saknar " + String.join(", ", saknas) + ".");
        }
        Map<String, Object> varden = new HashMap<>();
        varden.put("mottagare", null);
        varden.put("lagrum", huvud.lagrum());
        varden.put("dag", LocalDate.now(klocka));
        varden.putAll(data);
        varden.put("automatiskt", Dagbok.SYSTEMET.equals(data.get("beslutadAv")));
        varden.computeIfPresent("beslutadAv", (nyckel, vem) -> namn.apply((String) vem));
        varden.put("malnummer", malnummer);
        varden.put("ord", Skrivsatt.INSTANS);
        String html = EJ_XML.matcher(motor.process(mall, new Context(SVENSKA, varden))).replaceAll("\uFFFD");
        Matcher titel = TITEL.matcher(html);
        if (!titel.find()) {
            throw new IllegalStateException("Dokumentmallen " + mall + " har ingen <title>.");
        }
        return new Renderat(HtmlUtils.htmlUnescape(titel.group(1).strip()), (String) varden.get("lagrum"), html);
    }

    private static boolean arTom(Object varde) {
        return varde == null || varde instanceof CharSequence text && text.toString().isBlank();
    }

    private static Huvud las(String mall) {
        if (!NAMN.matcher(mall).matches()) {
            throw new IllegalArgumentException("Ogiltigt namn på dokumentmall: " + mall);
        }
        try (InputStream fil = Dokumentmallar.class.getResourceAsStream("/templates/dokument/" + mall + ".html")) {
            if (fil == null) {
                throw new IllegalArgumentException("Dokumentmallen templates/dokument/" + mall + ".html finns inte.");
            }
            String html = new String(fil.readAllBytes(), StandardCharsets.UTF_8);
            String kraver = meta(html, "kraver");
            return new Huvud(meta(html, "lagrum"), kraver == null ? List.of() : Arrays.asList(kraver.strip().split("\\s*,\\s*")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String meta(String html, String namn) {
        Matcher m = Pattern.compile("<meta\\s+name=\"" + namn + "\"\\s+content=\"([^\"]*)\"").matcher(html);
        return m.find() ? m.group(1) : null;
    }
}
