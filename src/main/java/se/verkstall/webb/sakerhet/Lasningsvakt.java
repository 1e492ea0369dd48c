package se.verkstall.webb.sakerhet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.verkstall.mal.Lasningslogg;

/**
 * Notes who reads a case, on the pages and through the API: every address with a {@code malnummer} in it, and every answer that
 * names the case it showed under {@link #MALNUMMER}. What somebody does to a case is in its dagbok.
 */
@Component
public class Lasningsvakt implements HandlerInterceptor, WebMvcConfigurer {

    /** Where a page (in its model) or an answer (in the request) names its case when the address does not: a task, a document. */
    public static final String MALNUMMER = Lasningsvakt.class.getName() + ".malnummer";

    private static final int LANGSTA_ADRESS = 300;

    private final Lasningslogg logg;

    Lasningsvakt(Lasningslogg logg) {
        this.logg = logg;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest begaran, HttpServletResponse svar, Object hanterare, ModelAndView sida) {
        if (sida != null && sida.getModel().get(MALNUMMER) instanceof String visat) {
            begaran.setAttribute(MALNUMMER, visat);
        }
    }

    @Override
    public void afterCompletion(HttpServletRequest begaran, HttpServletResponse svar, Object hanterare, Exception fel) {
        Principal vem = begaran.getUserPrincipal();
        String malnummer = malnummer(begaran);
        if (vem != null && malnummer != null && svar.getStatus() == HttpStatus.OK.value() && HttpMethod.GET.matches(begaran.getMethod())) {
            String adress = begaran.getQueryString() == null ? begaran.getRequestURI() : begaran.getRequestURI() + "?" + begaran.getQueryString();
            logg.anteckna(malnummer, vem.getName(), adress.substring(0, Math.min(adress.length(), LANGSTA_ADRESS)));
        }
    }

    private static String malnummer(HttpServletRequest begaran) {
        if (begaran.getAttribute(MALNUMMER) instanceof String visat) {
            return visat;
        }
        return begaran.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> delar && delar.get("malnummer") instanceof String m ? m : null;
    }
}
