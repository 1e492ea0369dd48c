package se.verkstall.tackning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;
import se.verkstall.lag.Lagrum;
import se.verkstall.tackning.Citat.Kalla;

/** Reads {@link Lagrum} on types, methods and fields from one compiled class, without loading it. */
final class Klasscitat extends ClassVisitor {

    private static final String LAGRUM = Type.getDescriptor(Lagrum.class);

    private final Kalla kalla;
    private final List<Citat> citat = new ArrayList<>();
    private String klass;

    private Klasscitat(Kalla kalla) {
        super(SpringAsmInfo.ASM_VERSION);
        this.kalla = kalla;
    }

    /** The citations in the class file. */
    static List<Citat> i(Path klassfil, Kalla kalla) {
        try {
            Klasscitat lasare = new Klasscitat(kalla);
            new ClassReader(Files.readAllBytes(klassfil)).accept(lasare, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return lasare.citat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        klass = name.replace('/', '.').replace('$', '.');
    }

    @Override
    public AnnotationVisitor visitAnnotation(String typ, boolean synlig) {
        return lagrum(typ, klass);
    }

    @Override
    public MethodVisitor visitMethod(int access, String namn, String typ, String signatur, String[] undantag) {
        return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean synlig) {
                return lagrum(annotation, klass + "#" + namn);
            }
        };
    }

    @Override
    public FieldVisitor visitField(int access, String namn, String typ, String signatur, Object varde) {
        return new FieldVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean synlig) {
                return lagrum(annotation, klass + "#" + namn);
            }
        };
    }

    private AnnotationVisitor lagrum(String typ, String plats) {
        if (!LAGRUM.equals(typ)) {
            return null;
        }
        return new AnnotationVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public void visit(String namn, Object varde) {
                citat.add(new Citat((String) varde, kalla, plats));
            }

            @Override
            public AnnotationVisitor visitArray(String namn) {
                return this;
            }
        };
    }
}
