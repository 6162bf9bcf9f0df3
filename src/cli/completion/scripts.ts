/** What the shells load. All of them ask the program itself what could come next: one candidate a line, with what it is
 *  behind a tab, and ":files" or ":none" at the end. */
export type Shell = "bash" | "zsh" | "fish";

/** Words are read from the line, as bash would break them at "=" and ":" too. */
const BASH = `# bash completion of statesetd: source <(statesetd completion bash)
_statesetd() {
  local line=\${COMP_LINE:0:COMP_POINT} word prefix candidate last
  local -a typed found
  read -r -a typed <<< "$line"
  [[ $line == *[[:space:]] ]] && typed+=("")
  word=\${typed[\${#typed[@]}-1]}
  prefix=\${word%"\${word##*[=:]}"}
  COMPREPLY=()
  mapfile -t found < <("\${typed[0]}" __complete -- "\${typed[@]:1}" 2>/dev/null)
  (( \${#found[@]} == 0 )) && return
  last=\${found[\${#found[@]}-1]}
  unset "found[\${#found[@]}-1]"
  for candidate in "\${found[@]}"; do
    candidate=\${candidate%%$'\\t'*}
    COMPREPLY+=("\${candidate#"$prefix"}")
  done
  if [[ $last == :files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done < <(compgen -f -- "\${word#"$prefix"}")
  fi
}
complete -F _statesetd statesetd
`;

const ZSH = `#compdef statesetd
# zsh completion of statesetd: source <(statesetd completion zsh)
_statesetd() {
  local -a found described
  local candidate last
  found=("\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  last=\${found[-1]}
  for candidate in "\${(@)found[1,-2]}"; do
    described+=("\${\${candidate%%$'\\t'*}//:/\\\\:}:\${candidate#*$'\\t'}")
  done
  if [[ $last == :files ]]; then _files; else _describe -o statesetd described; fi
}
compdef _statesetd statesetd
`;

const FISH = `# fish completion of statesetd: statesetd completion fish | source
function __statesetd_complete
  set -l typed (commandline -opc)
  set -l word (commandline -ct)
  set -l found ($typed[1] __complete -- $typed[2..-1] "$word" 2>/dev/null)
  test (count $found) -gt 0; or return
  if test $found[-1] = ":files"
    __fish_complete_path "$word"
  end
  set -e found[-1]
  test (count $found) -gt 0; and printf '%s\\n' $found
end
complete -c statesetd -f -a '(__statesetd_complete)'
`;

export function completionScript(shell: Shell): string {
  return { bash: BASH, zsh: ZSH, fish: FISH }[shell];
}
