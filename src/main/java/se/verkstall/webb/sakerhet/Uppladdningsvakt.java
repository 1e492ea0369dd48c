package se.verkstall.webb.sakerhet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a file that is too big for a page with what to do instead. Without it the answer is empty: the server stops at the form's parts, before any page
 * is reached, and again when it would show the error.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Uppladdningsvakt extends OncePerRequestFilter {

    private static final String SIDA = """
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Filen är för stor</title>
            <link rel="stylesheet" href="%s/statiskt/verkstall.css"></head>
            <body><main style="padding: 1rem; max-width: 42rem">
            <h1>Filen är för stor</h1>
            <p>Här tas filer upp till %d MB emot. Inget har tagits emot och inget har ändrats.</p>
            <p>Gå tillbaka och packa filen med gzip, eller dela upp den i flera. Större filer kan lämnas genom tjänsten för andra system.</p>
            <p><a href="%s/">Till första sidan</a></p>
            </main></body></html>
            """;

    /** So much may stand round the file in the form. */
    private static final long KRINGTEXT = 2048;

    private final DataSize storstaBegaran;
    private final DataSize storstaFil;

    Uppladdningsvakt(@Value("${spring.servlet.multipart.max-request-size}") DataSize storstaBegaran,
                     @Value("${spring.servlet.multipart.max-file-size}") DataSize storstaFil) {
        this.storstaBegaran = storstaBegaran;
        this.storstaFil = storstaFil;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest begaran, HttpServletResponse svar, FilterChain vidare) throws ServletException, IOException {
        if (!arForStor(begaran)) {
            vidare.doFilter(begaran, svar);
            return;
        }
        svar.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        svar.setContentType(MediaType.TEXT_HTML_VALUE);
        svar.setCharacterEncoding(StandardCharsets.UTF_8.name());
        svar.getWriter().write(SIDA.formatted(begaran.getContextPath(), storstaFil.toMegabytes(), begaran.getContextPath()));
    }

    /** The file with what is round it: whichever of the two limits is reached first. */
    private boolean arForStor(HttpServletRequest begaran) {
        String typ = begaran.getContentType();
        return HttpMethod.POST.matches(begaran.getMethod()) && typ != null && typ.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                && begaran.getContentLengthLong() > Math.min(storstaBegaran.toBytes(), storstaFil.toBytes() + KRINGTEXT);
    }
}
