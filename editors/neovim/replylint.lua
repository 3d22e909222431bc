-- Live hints of replylint, by the language client that Neovim brings along (0.7 and later). See README.md.
local M = {}

-- What may hold messages; what of it is read, the server decides, as a run over the folder would.
local filetypes = {
  'text', 'markdown', 'html', 'mail', 'yaml', 'json', 'jsonc', 'csv', 'tsv', 'po',
  'eruby', 'liquid', 'handlebars', 'mustache', 'htmldjango', 'jinja', 'twig',
}

local markers = {
  'replylint.config.ts', 'replylint.config.mts', 'replylint.config.js', 'replylint.config.mjs',
  'replylint.config.json', 'replylint.config.yaml', 'replylint.config.yml',
  'package.json', '.git',
}

-- The folder of a file that has one of the markers, or the folder in which the file is.
local function root_of(file)
  local folder = file == '' and vim.fn.getcwd() or vim.fn.fnamemodify(file, ':p:h')
  local at = folder
  while true do
    for _, marker in ipairs(markers) do
      local path = at .. '/' .. marker
      if vim.fn.filereadable(path) == 1 or vim.fn.isdirectory(path) == 1 then return at end
    end
    local up = vim.fn.fnamemodify(at, ':h')
    if up == at then return folder end
    at = up
  end
end

-- The linter of the project, so that the editor and CI have the same one.
local function command_in(root)
  local own = root .. '/node_modules/.bin/replylint'
  return { vim.fn.executable(own) == 1 and own or 'replylint', 'lsp' }
end

--- require('replylint').setup { settings = { preset = 'starter' }, cmd = { 'replylint', 'lsp' }, filetypes = { 'mail' } }
function M.setup(options)
  options = options or {}
  local settings = { replylint = options.settings or vim.empty_dict() }
  local types = options.filetypes or filetypes

  -- From 0.11 on, Neovim starts servers by itself; a command that depends on the folder is a function there.
  if vim.lsp.config and vim.lsp.enable then
    vim.lsp.config('replylint', {
      cmd = options.cmd or function(dispatchers, config)
        return vim.lsp.rpc.start(command_in(config and config.root_dir or vim.fn.getcwd()), dispatchers)
      end,
      filetypes = types,
      root_dir = function(buffer, start) start(root_of(vim.api.nvim_buf_get_name(buffer))) end,
      settings = settings,
    })
    vim.lsp.enable('replylint')
    return
  end

  local clients = {}
  local function attach(buffer)
    if vim.bo[buffer].buftype ~= '' then return end
    local root = root_of(vim.api.nvim_buf_get_name(buffer))
    local id = clients[root]
    if not id or vim.lsp.client_is_stopped(id) then
      id = vim.lsp.start_client {
        name = 'replylint',
        cmd = options.cmd or command_in(root),
        root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
        settings = settings,
        init_options = settings.replylint,
      }
      clients[root] = id
    end
    if id then vim.lsp.buf_attach_client(buffer, id) end
  end

  local group = vim.api.nvim_create_augroup('replylint', { clear = true })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = types,
    callback = function(event) attach(event.buf) end,
  })
  -- What was open before.
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.tbl_contains(types, vim.bo[buffer].filetype) then attach(buffer) end
  end
end

return M
