//! What prost and tonic make of our packages. Messages that carry a person's words print as their name and `..`:
//! a derived Debug would put a child into a log the first time someone writes `{:?}`.

use std::fmt::Write as _;
use std::path::Path;

use heck::{ToSnakeCase, ToUpperCamelCase};
use prost_build::{Config, Module};

use super::Output;
use super::compile::{self, Compiled};
use crate::problems::Problems;

/// The lints that code of other people's generators does not keep.
pub(crate) const EXEMPT: &str = "#[allow(missing_docs, unreachable_pub, dead_code, rustdoc::all, clippy::all, clippy::pedantic, \
     clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic, \
     clippy::allow_attributes_without_reason, reason = \"written by prost and tonic\")]\n";

/// A package that is a surface of the node: its folder, and whether its messages may print what they hold.
struct Surface {
    folder: &'static str,
    module: &'static str,
    prints: bool,
}

const SURFACES: &[Surface] = &[
    Surface { folder: "entente/consular/v1", module: "consular_v1", prints: true },
    Surface { folder: "entente/exchange/v1", module: "exchange_v1", prints: true },
    Surface { folder: "entente/operator/v1", module: "operator_v1", prints: false },
];

/// `crates/transport/src/generated`: messages, clients and servers of each surface whose proto exists.
pub(crate) fn surfaces(root: &Path) -> Result<Vec<Output>, Problems> {
    let into = Path::new("crates/transport/src/generated");
    let mut made = Vec::new();
    let mut problems = Vec::new();
    let mut index = String::from(
        "//! What prost and tonic make of proto/: written by `cargo xtask generate`, never by hand.\n\n",
    );
    for surface in SURFACES {
        match compile::folder(root, surface.folder) {
            Ok(Some(compiled)) => {
                let code = rust(&compiled, true, surface.prints)?;
                made.push(Output::new(into.join(format!("{}.rs", surface.module)), code));
                let _ = writeln!(index, "{EXEMPT}pub(crate) mod {};", surface.module);
            }
            Ok(None) => {}
            Err(Problems(found)) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    made.push(Output::new(into.join("mod.rs"), index));
    Ok(made)
}

/// Messages of one compiled folder as one Rust module; with services when it is a surface.
pub(crate) fn rust(compiled: &Compiled, surface: bool, prints: bool) -> Result<String, Problems> {
    let mut config = Config::new();
    if surface {
        config.bytes(["."]);
        let builder = tonic_prost_build::configure().build_transport(false);
        config.service_generator(builder.service_generator());
    }
    if !prints {
        config.skip_debug(["."]);
    }
    let package = compiled.files.first().map(|file| file.package().to_owned()).unwrap_or_default();
    let module = Module::from_protobuf_package_name(&package);
    let requests = compiled.files.iter().map(|file| (module.clone(), file.clone())).collect();
    let mut modules =
        config.generate(requests).map_err(|cause| Problems::one(format!("{package}: {cause}")))?;
    let mut code = modules.remove(&module).unwrap_or_default();
    if !prints {
        code.push_str(&quiet_debug(compiled, &package));
    }
    Ok(code)
}

/// `Debug` that says the name and nothing else, for every message and oneof of the package.
fn quiet_debug(compiled: &Compiled, package: &str) -> String {
    let mut code = String::new();
    for message in compiled.pool.all_messages().filter(|message| message.package_name() == package) {
        let mut path = String::new();
        let mut parents = Vec::new();
        let mut parent = message.parent_message();
        while let Some(above) = parent {
            parents.push(above.name().to_snake_case());
            parent = above.parent_message();
        }
        for above in parents.iter().rev() {
            let _ = write!(path, "{above}::");
        }
        let name = message.name().to_upper_camel_case();
        quiet(&mut code, &format!("{path}{name}"), &name);
        for oneof in message.oneofs().filter(|oneof| !oneof.is_synthetic()) {
            let name = oneof.name().to_upper_camel_case();
            let within = message.name().to_snake_case();
            quiet(&mut code, &format!("{path}{within}::{name}"), &name);
        }
    }
    code
}

fn quiet(code: &mut String, path: &str, name: &str) {
    let _ = write!(
        code,
        "impl ::core::fmt::Debug for {path} {{\n    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> \
         ::core::fmt::Result {{\n        f.write_str(\"{name} {{ .. }}\")\n    }}\n}}\n"
    );
}
