package dev.cordon.rego;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages keep to {@code docs/rego-packages.puml}. */
class ArchitectureTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.cordon.rego");

    @Test
    void packagesUseWhatTheDiagramAllows() {
        Path diagram = Path.of(System.getProperty("cordon.root", "..")).resolve("docs/rego-packages.puml");
        classes()
                .should(adhereToPlantUmlDiagram(diagram, consideringOnlyDependenciesInDiagram()))
                .check(LIBRARY);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.cordon.rego.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        List<String> silent = LIBRARY.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(one -> one.tryGetPackageInfo().isEmpty())
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertThat(silent).as("packages without a package-info").isEmpty();
    }

    @Test
    void theLibraryKnowsNothingOfMavenOrInfrastructure() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "dev.cordon.plugin..")
                .check(LIBRARY);
    }
}
